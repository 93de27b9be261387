using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Names;

/// <summary>What a page calls the beneficiaries, requests and officers of its lines, read in one go.</summary>
sealed class NamesOfWork(
    IReadOnlyDictionary<AuthorityId, AuthorityView> authorities, IReadOnlyDictionary<CommuneId, CommuneView> communes,
    IReadOnlyDictionary<RequestId, WorkSubject> requests, IReadOnlyDictionary<AccountId, string> officers)
{
    public string Principal(AuthorityId id) => authorities.GetValueOrDefault(id)?.Name ?? "collectivité inconnue";

    public string Beneficiary(Beneficiary beneficiary) =>
        beneficiary.Commune is { } commune ? communes.GetValueOrDefault(commune)?.Name ?? "commune inconnue"
        : beneficiary.Principal is { } principal ? Principal(principal)
        : "Temps commun";

    public WorkSubject? Request(RequestId? id) => id is { } asked ? requests.GetValueOrDefault(asked) : null;

    public string Officer(AccountId id) => officers.GetValueOrDefault(id) ?? "compte supprimé";

    /// <summary>« Conseil · Sapignies », or the request in place of the beneficiary: its label says for whom it is.</summary>
    public string Of(Combination work) => $"{work.Kind.French()} · {Request(work.Request)?.Label ?? Beneficiary(work.Beneficiary)}";

    /// <summary>« 48 min pour X et 12 min pour Y ».</summary>
    public string Parts(IReadOnlyList<PrincipalMinutes> parts) => French.Join([.. parts.Select(p => $"{French.Hours(p.Minutes)} pour {Principal(p.Principal)}")]);
}
