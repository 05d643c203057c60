using System;
using LocalDataverse.SampleErp.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LocalDataverse.SampleErp.Storage;

/// <summary>The ERP's tables.</summary>
internal sealed class ErpContext(DbContextOptions<ErpContext> options) : DbContext(options)
{
    /// <summary>F&amp;O compares text without regard to case, keys and dataAreaId included.</summary>
    public const string TextCollation = "NOCASE";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite has neither decimals nor dates; as numbers they compare and sort right. Quantities and prices fit a double's 15 digits.
        configurationBuilder.Properties<decimal>().HaveConversion<double>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Keys stand at the classes, where the OData model reads them too.
        foreach (var type in DataEntityTypes.All)
            modelBuilder.Entity(type).Property(nameof(DataEntity.RecVersion)).IsConcurrencyToken();
        modelBuilder.Entity<NumberSequence>();
        modelBuilder.Entity<SalesOrderHeaderV2>().HasMany(order => order.SalesOrderLines).WithOne(line => line.SalesOrderHeaderV2)
            .HasForeignKey(line => new { line.DataAreaId, line.SalesOrderNumber }).OnDelete(DeleteBehavior.Cascade);
    }

    private sealed class UtcTicksConverter()
        : ValueConverter<DateTimeOffset, long>(value => value.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
