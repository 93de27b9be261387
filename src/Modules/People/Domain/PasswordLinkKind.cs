namespace Mitoyen.People.Domain;

/// <summary>Why somebody may choose a password: invited, or having forgotten the old one.</summary>
enum PasswordLinkKind { Invitation, Reset }
