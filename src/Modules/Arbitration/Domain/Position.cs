namespace Mitoyen.Arbitration.Domain;

/// <summary>Where everything stands at one instant; nothing changes it.</summary>
sealed class Position(Books books)
{
    public DateTime At => books.Now;

    /// <summary>The request that comes next, an override included; null where nobody waits.</summary>
    public Choice? Choose() => Chooser.Choose(books);

    /// <summary>What comes next by the rule alone, whatever the officer took first.</summary>
    public Choice? ByRule() => Chooser.ByRule(books);

    /// <summary>All waiting requests in order; see <see cref="Projection"/> for what the places after the first rest on.</summary>
    public IReadOnlyList<Choice> Queue() => Projection.Of(books);

    /// <summary>One for each principal, in the order of the agreement.</summary>
    public IReadOnlyList<Standing> Standings { get; } = Domain.Standings.Of(books);

    /// <summary>Right not called since the start, each with its instant.</summary>
    public IReadOnlyList<UncalledRight> UncalledRights => books.UncalledRights;

    public Override? Override => books.Override;

    /// <summary>Minutes to be recorded on the first request before a principal passes ahead of it; null: never, or it is ahead already.</summary>
    public long? Tipping(Choice first, PrincipalKey other) => books.Find(other) is { } account ? Domain.Tipping.Of(books, first, account) : null;

    /// <summary>It is urgent now, its principal has used up its allowance now, and the others have not let it pass. Its projected turn does not matter: by then the allowance may have refilled.</summary>
    public bool AwaitsConsent(RequestKey request) => books.Find(request) is { IsOpen: true, IsUrgent: true } waiting
        && !waiting.Principal.Allowance.IsOpen(books.Worked) && !Chooser.HasConsent(books, waiting);

    /// <summary>A principal has let this request pass since it was last declared urgent; a consent ends with the urgency.</summary>
    public bool HasConsented(RequestKey request, PrincipalKey by) => books.Find(request)?.Consents.Contains(by) == true;

    /// <summary>Why a request has its place, in French; null where it does not wait.</summary>
    public string? Why(RequestKey request, Wording words) => books.Find(request) is { IsOpen: true } waiting ? new Reason(books, words).For(waiting) : null;
}
