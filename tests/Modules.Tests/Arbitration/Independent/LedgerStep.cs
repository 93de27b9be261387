namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>Random numbers of which one row is made; what they mean depends on the rows before it.</summary>
readonly record struct LedgerStep(int Event, int Who, int What, int Size, int Pause);
