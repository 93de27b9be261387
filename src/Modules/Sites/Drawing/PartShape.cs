using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Mitoyen.Sites.Drawing;

/// <summary>How a kind of component is made and given what it needs: found out once, by the attributes that Blazor reads.</summary>
sealed class PartShape
{
    static readonly ConcurrentDictionary<Type, PartShape> Known = [];

    readonly Func<ComponentBase> make;
    readonly List<(Type Service, Action<object, object?> Set)> injected = [];
    readonly List<Action<object, object?>> requests = [];
    readonly Dictionary<string, Action<object, object?>> parameters = new(StringComparer.OrdinalIgnoreCase);
    readonly List<(string Name, bool IsNumber, Action<object, object?> Set)> asked = [];

    PartShape(Type type)
    {
        make = Expression.Lambda<Func<ComponentBase>>(Expression.New(type)).Compile();
        for (var of = type; of is not null && of != typeof(ComponentBase); of = of.BaseType)
            foreach (var property in of.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)) Learn(property);
    }

    public static PartShape Of(Type type) => Known.GetOrAdd(type, t => new(t));

    /// <summary>A new one, with its services and the request.</summary>
    public ComponentBase Make(HttpContext http)
    {
        var made = make();
        foreach (var (service, set) in injected) set(made, http.RequestServices.GetService(service));
        foreach (var set in requests) set(made, http);
        return made;
    }

    public void Set(ComponentBase made, string name, object? value) => parameters[name](made, value);

    /// <summary>Parts of the address, and what stands after its question mark.</summary>
    public void Ask(ComponentBase page, HttpRequest request)
    {
        foreach (var (name, value) in request.RouteValues)
            if (value is string && parameters.TryGetValue(name, out var set)) set(page, value);
        foreach (var (name, isNumber, set) in asked)
            if (request.Query.TryGetValue(name, out var values) && values is [{ Length: > 0 } first, ..])
                set(page, !isNumber ? first : int.TryParse(first, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null);
    }

    void Learn(PropertyInfo property)
    {
        if (property.GetCustomAttribute<InjectAttribute>() is not null) injected.Add((property.PropertyType, Setter(property)));
        else if (property.GetCustomAttribute<ParameterAttribute>() is not null) parameters.TryAdd(property.Name, Setter(property));
        else if (property.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is { } query) asked.Add((query.Name ?? property.Name, IsNumber(property), Setter(property)));
        else if (property.GetCustomAttribute<CascadingParameterAttribute>() is not null) requests.Add(property.PropertyType == typeof(HttpContext) ? Setter(property) : throw Foreign(property));
    }

    static bool IsNumber(PropertyInfo property) => property.PropertyType == typeof(int?) || (property.PropertyType == typeof(string) ? false : throw Foreign(property));

    static NotSupportedException Foreign(PropertyInfo property) => new($"{property.DeclaringType}.{property.Name}: a page that is drawn at once is given the request and words or whole numbers of the address only.");

    static Action<object, object?> Setter(PropertyInfo property)
    {
        var (made, value) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        return Expression.Lambda<Action<object, object?>>(Expression.Assign(Expression.Property(Expression.Convert(made, property.DeclaringType!), property), Expression.Convert(value, property.PropertyType)), made, value).Compile();
    }
}
