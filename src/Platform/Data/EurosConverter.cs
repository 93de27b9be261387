using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Mitoyen.Kernel;

namespace Mitoyen.Platform.Data;

sealed class EurosConverter() : ValueConverter<Euros, long>(euros => euros.Cents, cents => new Euros(cents));
