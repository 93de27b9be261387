namespace Mitoyen.Visits.Domain.Planning;

/// <summary>When a visit may take place on one day. Unknown is unknown: it is asked for, and never taken for open.</summary>
sealed class Opening
{
    readonly Window[]? windows;

    Opening(Window[]? windows) => this.windows = windows;

    public static readonly Opening Unknown = new(null);
    public static readonly Opening Closed = new([]);

    /// <param name="windows">The whole visit lies within one of them.</param>
    public static Opening Within(params IEnumerable<Window> windows) => new([.. windows.OrderBy(w => w.From)]);

    public bool IsKnown => windows is not null;
    public bool IsClosed => windows is [];

    /// <summary>In order of time; none when closed or unknown.</summary>
    public IReadOnlyList<Window> Windows => windows ?? [];

    /// <summary>Those that a visit of this length fits into.</summary>
    public IEnumerable<Window> For(int service) => Windows.Where(w => w.Length >= service);
}
