using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Mitoyen.Kernel;

namespace Mitoyen.Platform.Data;

sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Read(value)) where TId : struct, IId<TId>
{
    // An expression tree cannot call a static abstract member; an ordinary method can.
    static TId Read(Guid value) => TId.From(value);
}
