using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Mitoyen.Platform.Design;

/// <summary>
/// Takes from an address what nobody can read: a number or a day that is none (<c>?page=x</c>), a text with the sign zero, which no database takes, are as good as not said.
/// Blazor and PostgreSQL would answer with a fault; people mistype, shorten and forward addresses.
/// </summary>
sealed class ReadableQuery(RequestDelegate next)
{
    const int Most = 1_000_000;

    static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Func<string, bool>>> Known = [];
    static readonly Dictionary<string, Func<string, bool>> NoReaders = [];

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.QueryString.HasValue) Clean(context.Request, context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page ? Known.GetOrAdd(page.Type, ReadersOf) : NoReaders);
        return next(context);
    }

    static void Clean(HttpRequest request, IReadOnlyDictionary<string, Func<string, bool>> readers)
    {
        var readable = request.Query.Where(said => !readers.TryGetValue(said.Key, out var reads) || said.Value.All(value => string.IsNullOrEmpty(value) || reads(value))).Where(said => said.Value.All(value => value?.Contains('\0', StringComparison.Ordinal) != true)).ToList();
        if (readable.Count < request.Query.Count) request.QueryString = new QueryBuilder(readable).ToQueryString();
    }

    /// <summary>For each value that is no text, whether Blazor will read it.</summary>
    static Dictionary<string, Func<string, bool>> ReadersOf(Type page)
    {
        var readers = new Dictionary<string, Func<string, bool>>(StringComparer.OrdinalIgnoreCase);
        for (var type = page; type is not null && type != typeof(ComponentBase); type = type.BaseType)
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                if (property.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is { } query && ReaderOf(property.PropertyType) is { } reads) readers.TryAdd(query.Name ?? property.Name, reads);
        return readers;
    }

    static Func<string, bool>? ReaderOf(Type type)
    {
        var one = type.IsArray ? type.GetElementType()! : type;
        one = Nullable.GetUnderlyingType(one) ?? one;
        return one == typeof(string) ? null : typeof(ReadableQuery).GetMethod(nameof(Reads), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(one).CreateDelegate<Func<string, bool>>();
    }

    /// <summary>A whole number may be multiplied by the lines of a page, and stays one.</summary>
    static bool Reads<T>(string value) where T : IParsable<T> => T.TryParse(value, CultureInfo.InvariantCulture, out var read) && read is not (int and (> Most or < -Most));
}
