@rem The npm scripts begin with "exec", so that a Ctrl-C sent to npm reaches the program itself and not a shell in between.
@rem Windows has no such command and needs none: this stands in for it.
@%*
