namespace Mitoyen.Sites.Domain.Acts;

/// <summary>What has to be added to the log of an act, and what the log says.</summary>
static class PublicationProof
{
    /// <summary>Nothing where the log is already true; a closing row, an opening row, or both where another document took the place of the first.</summary>
    /// <param name="last">Of the log; null: never shown.</param>
    /// <param name="shown">What everybody can read now; null: nothing.</param>
    /// <param name="openedAt">Since when, if it is not in the log yet.</param>
    /// <param name="closedAt">Until when, if the log says that something else is shown.</param>
    public static IEnumerable<ActShowing> RowsToAdd(ActShowing? last, ShownAct act, ShownDocument? shown, DateTime openedAt, DateTime closedAt)
    {
        var number = last?.Number ?? 0;
        var before = last?.At ?? DateTime.MinValue;
        if (last is { IsShown: true })
        {
            if (shown?.Hash == last.Hash) yield break;
            before = closedAt > before ? closedAt : before;
            yield return act.Row(++number, false, before, new(last.Hash, last.Bytes, last.Pages));
        }
        if (shown is not null) yield return act.Row(++number, true, openedAt > before ? openedAt : before, shown);
    }

    /// <summary>The periods of a log, oldest first.</summary>
    public static IReadOnlyList<ShowingPeriod> PeriodsOf(IEnumerable<ActShowing> log)
    {
        var periods = new List<ShowingPeriod>();
        foreach (var row in log.OrderBy(r => r.Number))
            if (row.IsShown) periods.Add(new(new(row.Hash, row.Bytes, row.Pages), row.ActNumber, row.Title, row.At, null));
            else periods[^1] = periods[^1] with { EndAt = row.At };
        return periods;
    }
}
