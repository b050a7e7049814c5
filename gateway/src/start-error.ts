export { StartError } from "@phong-trao/kit/service/start-error.ts";
