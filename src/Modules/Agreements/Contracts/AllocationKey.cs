using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Contracts;

/// <summary>The key (clé de répartition) in force over a period: each principal's share of the working time.</summary>
public sealed record AllocationKey
{
    /// <summary>A whole, in basis points.</summary>
    public const int Whole = 10_000;

    /// <exception cref="ArgumentException">The shares do not sum to 100 %, one is negative, or a principal stands twice. Forms check this before.</exception>
    public AllocationKey(IReadOnlyList<PrincipalShare> shares)
    {
        if (shares.Sum(s => s.BasisPoints) != Whole) throw new ArgumentException("The shares of a key sum to 100 %.", nameof(shares));
        if (shares.Any(s => s.BasisPoints < 0)) throw new ArgumentException("A share is negative.", nameof(shares));
        if (shares.DistinctBy(s => s.Principal).Count() != shares.Count) throw new ArgumentException("A principal stands twice.", nameof(shares));
        Shares = shares;
    }

    public IReadOnlyList<PrincipalShare> Shares { get; }

    public int ShareOf(AuthorityId principal) => Shares.FirstOrDefault(s => s.Principal == principal)?.BasisPoints ?? 0;

    /// <summary>Splits common time between the principals by largest remainder on whole minutes.</summary>
    public IReadOnlyList<PrincipalMinutes> Split(Minutes minutes)
    {
        var parts = LargestRemainder.Split(minutes.Value, [.. Shares.Select(s => (long)s.BasisPoints)]);
        return [.. Shares.Select((s, i) => new PrincipalMinutes(s.Principal, new Minutes(parts[i])))];
    }
}

/// <param name="BasisPoints">Hundredths of a per cent; 0 to 10 000.</param>
public sealed record PrincipalShare(AuthorityId Principal, int BasisPoints);

public sealed record PrincipalMinutes(AuthorityId Principal, Minutes Minutes);
