% Loads library(clpq) once, into a module of its own: a program still imports it itself, and gets it at no cost.
:- module(lrcode_clpq, []).
:- use_module(library(clpq), []).
