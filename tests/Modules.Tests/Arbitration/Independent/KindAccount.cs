namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>A kind of work inside a principal.</summary>
sealed class KindAccount(string name) : Account(name);
