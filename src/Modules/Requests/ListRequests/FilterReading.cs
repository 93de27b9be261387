using Microsoft.AspNetCore.Http;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Requests.ListRequests;

/// <summary>Reads a filter from an address. What is unknown there is left out: an old link still shows a list.</summary>
static class FilterReading
{
    public static RequestFilter Of(IQueryCollection query) => new()
    {
        Text = Text(query, "q"),
        State = Text(query, "etat") is { } state && (state == RequestFilter.All || RequestFilter.States.ContainsKey(state)) ? state : RequestFilter.Open,
        Commune = Guid.TryParse(query["commune"], out var commune) ? CommuneId.From(commune) : null,
        Principal = Guid.TryParse(query["collectivite"], out var principal) ? AuthorityId.From(principal) : null,
        Kind = Named<WorkKind>(query["nature"]), Class = Named<PriorityClass>(query["priorite"]),
        Urgent = query["urgentes"] == "true", Mine = query["miennes"] == "true",
        From = Text(query, "du"), To = Text(query, "au"), Sort = Text(query, "tri"),
    };

    public static int Page(IQueryCollection query) => int.TryParse(query["page"], out var page) && page is > 0 and < 1_000_000 ? page : 1;

    static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 and <= 200 } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    static T? Named<T>(string? name) where T : struct, Enum => Enum.GetNames<T>().Contains(name) ? Enum.Parse<T>(name!) : null;
}
