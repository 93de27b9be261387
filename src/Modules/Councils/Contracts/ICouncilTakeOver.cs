using Mitoyen.Kernel;

namespace Mitoyen.Councils.Contracts;

/// <summary>Takes over what is known of councils from elsewhere: another tool, the demonstration, tests.</summary>
public interface ICouncilTakeOver
{
    /// <summary>Adds everything or nothing; the watched subjects and the thresholds become the partnership's own.</summary>
    Task<Outcome<int>> TakeOverAsync(IReadOnlyList<KnownCouncil> councils, IReadOnlyList<KnownPurchase> purchases, CancellationToken cancel = default);
}

/// <summary>A council meeting that is known. Either a commune or an authority.</summary>
/// <param name="Officer">Called to the meeting; null when nobody is.</param>
/// <param name="Comes">The officer has said yes.</param>
public sealed record KnownCouncil(
    CommuneId? Commune, AuthorityId? Authority, DateOnly HeldOn, TimeOnly StartsAt, Minutes Expected, string Place, DateOnly? NoticeSentOn, IReadOnlyList<string> Agenda,
    AccountId? Officer, bool Comes, string Briefing, IReadOnlyList<string> Decisions);

/// <summary>A purchase that a commune or an authority plans. The amount is before tax.</summary>
public sealed record KnownPurchase(CommuneId? Commune, AuthorityId? Authority, string Title, string Need, bool IsWorks, Euros Amount, DateOnly LaunchedOn);
