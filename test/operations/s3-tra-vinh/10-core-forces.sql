-- statements: 0

