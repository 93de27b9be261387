using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Export;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.See;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Requests.ListRequests;

/// <summary>What a filter keeps, as a table for a spreadsheet. Private notes have no column.</summary>
sealed class RequestsCsv(RequestListing listing, Places places, ITimeLedger ledger, LocalClock clock, Me me)
{
    static readonly string[] Head =
        ["Numéro", "Titre", "Commune", "Collectivité", "État", "Nature", "Priorité", "Urgente", "Reçue le", "Échéance", "Planifiée le", "Terminée le", "Personnes bloquées", "Demandeur", "Minutes enregistrées"];

    public async Task<IResult> FileAsync(IQueryCollection query, CancellationToken cancel)
    {
        var requests = await listing.Of(FilterReading.Of(query), me.Sight).ToListAsync(cancel);
        var names = await places.OfAsync(requests, cancel);
        var minutes = me.Viewer.Can(Permission.SeeTime) ? await ledger.MinutesByRequestAsync([.. requests.Select(r => r.Id)], cancel) : null;
        return CsvFile.Of("demandes.csv", Head, requests.Select(r => Cells(r, names, minutes)));
    }

    List<object?> Cells(Request r, PlaceNames names, IReadOnlyDictionary<RequestId, Minutes>? minutes) =>
    [
        r.Number, r.Title, r.Commune is null ? null : names.Of(r), names.PrincipalOf(r), r.State.French(), r.Kind?.French(), r.Class.French(),
        r.UrgentReason is null ? "non" : "oui", Day(r.ReceivedAt), r.DueOn, r.ScheduledOn, r.FinishedAt is { } at ? Day(at) : null,
        r.PeopleStopped, r.RequesterName, minutes?.GetValueOrDefault(r.Id).Value,
    ];

    DateOnly Day(DateTime at) => DateOnly.FromDateTime(clock.ToLocal(at));
}
