using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Mitoyen.Kernel;

namespace Mitoyen.Platform.Data;

sealed class MinutesConverter() : ValueConverter<Minutes, long>(minutes => minutes.Value, value => new Minutes(value));
