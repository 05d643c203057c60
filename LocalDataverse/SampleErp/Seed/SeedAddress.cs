namespace LocalDataverse.SampleErp.Seed;

/// <summary>A made-up postal address in a real place.</summary>
internal sealed record SeedAddress(string Street, string City, string State, string ZipCode, string CountryRegionId);
