package shop;

record OrderPlace(String street) {}
