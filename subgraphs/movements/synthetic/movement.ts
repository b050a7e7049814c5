/** That all made-up records are of; a fact. */
export const movement = "toan-dan-bao-ve-antq";
