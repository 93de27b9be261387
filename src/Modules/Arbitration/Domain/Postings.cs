namespace Mitoyen.Arbitration.Domain;

/// <summary>Rules 3, 5 and 6: what recorded minutes do to the accounts.</summary>
static class Postings
{
    public static void Charge(Books books, Charged entry)
    {
        if (entry.Minutes < 0) throw new LedgerException(entry, "Minutes below 0 are a correction");
        var account = Party(books, entry, entry.Principal);
        var request = entry.Request is { } key ? books.Find(key) : null;

        // Drawn only where the work passed ahead, or could have: with no allowance left it had its normal turn, or the others' consent.
        if (request is { IsUrgent: true } && request.Principal == account && account.Allowance.IsOpen(books.Worked))
            account.Allowance.Draw(books.Worked, entry.Minutes);

        Work(books, entry.Minutes);
        account.Recorded += entry.Minutes;
        Post(books, account, entry.Kind ?? request?.Kind.Key, Hours(books, account, entry.Commune, request), entry.Minutes);
        if (request is not null && books.Override?.Request == request) books.Override = null;
    }

    public static void ChargeCommon(Books books, CommonCharged entry)
    {
        if (entry.Minutes < 0) throw new LedgerException(entry, "Minutes below 0 are a correction");
        Work(books, entry.Minutes);
        Split(books, entry, entry.Kind, entry.Minutes, static (account, minutes) => account.Common += minutes);
    }

    public static void Correct(Books books, Corrected entry)
    {
        if (entry.Principal is not { } principal)
        {
            Split(books, entry, entry.Kind, entry.Minutes, static (account, minutes) => account.Corrected += minutes);
            return;
        }
        var account = Party(books, entry, principal);
        var request = entry.Request is { } key ? books.Find(key) : null;
        account.Corrected += entry.Minutes;
        Post(books, account, entry.Kind ?? request?.Kind.Key, Hours(books, account, null, request), entry.Minutes);
    }

    public static void OpenBalance(Books books, OpeningBalance entry)
    {
        var account = Party(books, entry, entry.Principal);
        account.Opening += entry.Minutes;
        Move(books, account, entry.Minutes);
    }

    /// <summary>Moves S and what hangs on it.</summary>
    public static void Move(Books books, PrincipalAccount account, long minutes)
    {
        account.S = checked(account.S + minutes);
        books.Total = checked(books.Total + minutes);
        books.Turn.Moved(account);
    }

    public static PrincipalAccount Party(Books books, LedgerEvent entry, PrincipalKey key) =>
        books.Find(key) ?? throw new LedgerException(entry, $"The principal {key} has no weight yet");

    static void Work(Books books, long minutes) => books.Worked = checked(books.Worked + minutes);

    static void Split(Books books, LedgerEvent entry, KindKey? kind, long minutes, Action<PrincipalAccount, long> note)
    {
        if (books.TotalWeight == 0) throw new LedgerException(entry, "Common time has nobody to serve: no principal has a weight");
        Span<long> weights = stackalloc long[Math.Min(books.Parties.Count, 64)];
        if (books.Parties.Count > 64) weights = new long[books.Parties.Count];
        for (var i = 0; i < weights.Length; i++) weights[i] = books.Parties[i].Weight;
        Span<long> shares = stackalloc long[Math.Min(books.Parties.Count, 64)];
        if (books.Parties.Count > 64) shares = new long[books.Parties.Count];
        Apportionment.Split(minutes, weights, shares);

        for (var i = 0; i < shares.Length; i++)
        {
            if (shares[i] == 0) continue;
            note(books.Parties[i], shares[i]);
            Post(books, books.Parties[i], kind, null, shares[i]);
        }
    }

    static void Post(Books books, PrincipalAccount account, KindKey? kind, CommuneHours? hours, long minutes)
    {
        Move(books, account, minutes);
        account.Support.Add(books.Now, minutes, kind == KindKey.Support);
        hours?.Add(books.Now, minutes);
        if (kind is not { } named) return;
        var inside = account.KindOf(named);
        inside.S = checked(inside.S + minutes);
        inside.Received += minutes;
    }

    static CommuneHours Hours(Books books, PrincipalAccount account, CommuneKey? commune, WaitingRequest? request) =>
        commune is null && request is not null && request.Principal == account ? request.Commune : account.HoursOf(commune, books);
}
