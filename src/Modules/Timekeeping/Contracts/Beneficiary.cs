using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Contracts;

/// <summary>Who a minute was for: a principal, one of its communes, or all (common time, split by the key of the day).</summary>
/// <param name="Principal">Null for common time only. For a commune: the principal it belonged to on the day of the work.</param>
public readonly record struct Beneficiary(AuthorityId? Principal, CommuneId? Commune)
{
    public static readonly Beneficiary Common = new(null, null);

    public static Beneficiary Of(AuthorityId principal) => new(principal, null);

    public static Beneficiary Of(CommuneId commune, AuthorityId principal) => new(principal, commune);

    public bool IsCommon => Principal is null;
}
