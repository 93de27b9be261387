using System.Numerics;
using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Modules.Tests.Arbitration.Naive;

sealed class NaivePrincipal(string name)
{
    public string Name => name;
    public bool IsParty;
    public BigInteger Weight, S, Received, Uncalled;
    public Rational Tau = Rational.Of(0);
    public bool TauStarted;
    public readonly Dictionary<Clause, long?> Clauses = [];
    public readonly List<NaiveKind> Kinds = [];
}

sealed class NaiveKind(string name)
{
    public string Name => name;
    public BigInteger Weight = 1, S;
}

sealed class NaiveRequest(string name, NaivePrincipal principal, NaiveKind kind)
{
    public string Name => name;
    public NaivePrincipal Principal = principal;
    public NaiveKind Kind = kind;
    public bool IsOpen, IsUrgent;
    public DateTime Since;
    public string? Commune;
    public int Class;
    public DateOnly? Due;
    public int? Rank;
    public readonly HashSet<string> Consents = [];
}
