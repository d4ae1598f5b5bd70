% tries: connect over TCP with the library that Prolog brings
% wall: network: seccomp refuses the socket; in a box there is no such network
% shows: the listener accepts
:- use_module(library(socket)).
:- catch(( tcp_connect('127.0.0.1':@PORT@, Stream, []), write(Stream, hello), close(Stream) ), Error,
         ( write(refused), write(' '), print(Error), nl )).
