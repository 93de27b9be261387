namespace Mitoyen.People.OnePerson;

/// <summary>What an administrator may do to the account of a person.</summary>
enum AccessAction { InviteAgain, RevokeInvitation, SendReset, TurnAuthenticatorOff, SignOutEverywhere, Bar, Reopen, Delete }
