using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ProNet.Domain.Careers;

namespace ProNet.Data;

/// <summary>Stores a date of known precision as one sortable integer.</summary>
internal sealed class PartialDateConverter() : ValueConverter<PartialDate, int>(value => value.Packed, value => PartialDate.FromPacked(value));
