using System;
using LocalDataverse.Engine.Tests.Solutions.Support;

namespace LocalDataverse.Engine.Tests.ElasticTables;

/// <summary>A solution with an elastic table of readings, which leaves the platform's own columns out but for the times.</summary>
internal static class ElasticSolution
{
    public static readonly Guid Provider = new("1d9bde74-9ebd-4da9-8ff5-aa74945b9f74");

    public static SolutionBuilder Build(params (string Name, string Type)[] columns) => new SolutionBuilder().Root(1, "schemaName=\"tst_reading\"").Node($"""
        <Entities><Entity><Name>tst_Reading</Name><EntityInfo><entity Name="tst_Reading"><LocalizedNames><LocalizedName description="Reading" languagecode="1033" /></LocalizedNames><LocalizedCollectionNames><LocalizedCollectionName description="Readings" languagecode="1033" /></LocalizedCollectionNames>
        <attributes>{Column("tst_readingid", "primarykey")}{Column("tst_name", "nvarchar", "<MaxLength>100</MaxLength><DisplayMask>PrimaryName|ValidForForm</DisplayMask>")}{Column("tst_value", "int")}
        {Column("createdon", "datetime", "<IsCustomField>0</IsCustomField>")}{Column("modifiedon", "datetime", "<IsCustomField>0</IsCustomField>")}{string.Concat(Array.ConvertAll(columns, c => Column(c.Name, c.Type)))}</attributes>
        <EntitySetName>tst_readings</EntitySetName><DataProviderId>{Provider:B}</DataProviderId><DataSourceId>19897b6e-b2c2-461c-8f32-5a2413028030</DataSourceId><OwnershipTypeMask>OrgOwned</OwnershipTypeMask><IntroducedVersion>1.0</IntroducedVersion></entity></EntityInfo></Entity></Entities>
        """);

    private static string Column(string name, string type, string more = "<IsCustomField>1</IsCustomField>") =>
        $"<attribute PhysicalName=\"{name}\"><Type>{type}</Type><Name>{name}</Name><LogicalName>{name}</LogicalName><ValidForUpdateApi>1</ValidForUpdateApi><ValidForReadApi>1</ValidForReadApi><ValidForCreateApi>1</ValidForCreateApi>{more}</attribute>";
}
