% tries: leave files that interpreters load at their start, in its home
% wall: state: the directory is emptied; the command asks for no such files
% shows: the next program says POISONED
% real: no: without walls the home is the harness's own
:- use_module(library(filesex)).
plant(Path, Text) :- directory_file_path(Folder, _, Path), catch(make_directory_path(Folder), _, true),
    catch((open(Path, write, S), write(S, Text), close(S)), _, true).
:- getenv('HOME', Home),
   forall(member(Name-Text, ['.config/swi-prolog/init.pl'-':- write(\'POISONED\').', '.swiplrc'-':- write(\'POISONED\').',
          '.sbclrc'-'(print :POISONED)', '.guile'-'(display "POISONED")', '.racketrc'-'(display "POISONED")']),
          (atomic_list_concat([Home, '/', Name], Path), plant(Path, Text))).
:- write(planted), nl.
