using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Platform.Data;

/// <summary>How Kernel's words are stored, the same in every module and both databases.</summary>
static class ModelConventions
{
    public static void Apply(ModelConfigurationBuilder builder, IEnumerable<IModule> modules)
    {
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<Minutes>().HaveConversion<MinutesConverter>();
        builder.Properties<Euros>().HaveConversion<EurosConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        foreach (var id in IdTypes(modules))
            builder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
    }

    static IEnumerable<Type> IdTypes(IEnumerable<IModule> modules) =>
        modules.Select(m => m.GetType().Assembly)
            .Append(typeof(PartnershipId).Assembly)
            .Append(typeof(ModelConventions).Assembly)
            .Distinct()
            .SelectMany(a => a.GetTypes())
            .Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)));
}
