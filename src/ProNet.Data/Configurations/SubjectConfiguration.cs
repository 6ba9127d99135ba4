using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Domain.Places;

namespace ProNet.Data.Configurations;

/// <summary>What members, jobs and organisations are stored the same way.</summary>
internal static class SubjectConfiguration
{
    public static void IsSubject<T>(this EntityTypeBuilder<T> builder)
        where T : class, ISubject
    {
        builder.Ignore(s => s.Subject);
        builder.Property(s => s.Version).IsConcurrencyToken();
        // Rows without an origin are unlike each other.
        builder.OwnsOne<ImportOrigin>(nameof(ISubject.Origin), origin => origin.HasIndex(nameof(ImportOrigin.Source), nameof(ImportOrigin.ExternalId)).IsUnique());
        builder.HasIndex(s => s.UpdatedAt);
    }

    public static void HasLocation<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, Location?>> location)
        where T : class
    {
        builder.OwnsOne(location, owned => owned.HasOne(l => l.Place).WithMany().HasForeignKey(l => l.PlaceId).OnDelete(DeleteBehavior.Restrict));
        builder.Navigation(location).IsRequired();
    }
}
