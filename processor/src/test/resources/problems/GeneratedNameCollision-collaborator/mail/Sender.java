package shop.mail;

public interface Sender {}
