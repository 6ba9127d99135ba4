using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ProNet.Data;

/// <summary>Every instant in the store is UTC, and says so when it is read back.</summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(value => value.ToUniversalTime(), value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
