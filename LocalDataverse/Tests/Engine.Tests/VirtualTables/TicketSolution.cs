using System;
using System.IO;
using System.Reflection;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;

namespace LocalDataverse.Engine.Tests.VirtualTables;

/// <summary>A solution with tickets as a virtual table: assembly, data provider, table of data sources, a data source.</summary>
internal static class TicketSolution
{
    public const string NotImplemented = "c1919979-0021-4f11-a587-a8f904bdfdf9";

    public static readonly Guid Provider = new("24b7ef90-a008-4f11-9f8a-0022480c5a42"), Source = new("b2f016fb-a008-4f11-9f8a-0022480c5a42");

    private static readonly string[] Plugins = ["Retrieve", "RetrieveMultiple", "Create", "Update", "Delete"];

    private static readonly Guid AssemblyId = new("5d4f3a52-6c7b-4f0e-8a53-4e7f0c2b9a10");

    /// <summary>The solution.</summary>
    /// <param name="address">Where its data source finds the tickets.</param>
    /// <param name="change">Changes its nodes.</param>
    public static SolutionBuilder Build(string address, Func<string, string>? change = null)
    {
        var definition = Uri.EscapeDataString($"{{ \"Name\": \"Desk\", \"Desk Data Source\": \"{Source:D}\", \"Address\": \"{address}\" }}").Replace("%20", "+", StringComparison.Ordinal);
        var nodes = $"""
            <Entities>{Table("tst_Ticket", "tst_tickets", "TicketID", Column("tst_severity", "int", "Severity") + Column("tst_accountid", "lookup", "AccountID"), $"<DataProviderId>{Provider:B}</DataProviderId><DataSourceId>{Source:B}</DataSourceId>", "OrgOwned")}
            {Table("tst_DeskSource", "tst_desksources", "Desk Data Source", Column("tst_address", "nvarchar", "Address") + Column("tst_key", "nvarchar", "Key", "<IsDataSourceSecret>1</IsDataSourceSecret>"), "<DataProviderId>{b2112a7e-b26c-42f7-9b63-9a809a9d716f}</DataProviderId>", "OrgOwned")}</Entities>
            <EntityRelationships><EntityRelationship Name="tst_account_ticket"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>tst_Ticket</ReferencingEntityName><ReferencedEntityName>Account</ReferencedEntityName><ReferencingAttributeName>tst_accountid</ReferencingAttributeName></EntityRelationship></EntityRelationships>
            {Assembly()}
            <EntityDataProviders><EntityDataProvider><EntityDataProviderId>{Provider:B}</EntityDataProviderId><Name>DeskProvider</Name><DataSourceLogicalName>tst_desksource</DataSourceLogicalName><IsCustomizable>1</IsCustomizable>
            {string.Concat(Array.ConvertAll(Plugins, p => $"<{p}PluginTypeId>{TypeId(p):D}</{p}PluginTypeId>"))}</EntityDataProvider></EntityDataProviders>
            <EntityDataSources><EntityDataSource EntityDataSourceId="{Source:B}"><Name>Desk</Name><ConnectionDefinition>{definition}</ConnectionDefinition><EntityDataProviderId>{Provider:B}</EntityDataProviderId><IsCustomizable>1</IsCustomizable></EntityDataSource></EntityDataSources>
            """;
        return new SolutionBuilder().Node(change is null ? nodes : change(nodes)).Root(1, "schemaName=\"tst_ticket\"").Root(1, "schemaName=\"tst_desksource\"").Root(91, $"id=\"{AssemblyId:B}\"").File($"PluginAssemblies/TestPlugins.Tickets-{AssemblyId}/TestPlugins.Tickets.dll", TestPlugin.Read("TestPlugins.Tickets"));
    }

    public static string Column(string name, string type, string external, string more = "") =>
        $"<attribute PhysicalName=\"{name}\"><Type>{type}</Type><Name>{name}</Name><LogicalName>{name}</LogicalName><RequiredLevel>none</RequiredLevel><ValidForUpdateApi>1</ValidForUpdateApi><ValidForReadApi>1</ValidForReadApi><ValidForCreateApi>1</ValidForCreateApi><IsCustomField>1</IsCustomField><SourceType>0</SourceType><ExternalName>{external}</ExternalName>{more}</attribute>";

    private static Guid TypeId(string message) => new($"5d4f3a52-6c7b-4f0e-8a53-4e7f0c2b9a{Array.IndexOf(Plugins, message) + 11}");

    private static string Table(string name, string set, string externalId, string columns, string more, string ownership) => $"""
        <Entity><Name>{name}</Name><EntityInfo><entity Name="{name}"><LocalizedNames><LocalizedName description="{name}" languagecode="1033" /></LocalizedNames><LocalizedCollectionNames><LocalizedCollectionName description="{set}" languagecode="1033" /></LocalizedCollectionNames>
        <attributes>{Column($"{name}Id".ToLowerInvariant(), "primarykey", externalId)}{Column("tst_name", "nvarchar", "Name", "<MaxLength>100</MaxLength><DisplayMask>PrimaryName|ValidForForm</DisplayMask>")}{columns}</attributes>
        <EntitySetName>{set}</EntitySetName><ExternalCollectionName>VE{name}s</ExternalCollectionName><ExternalName>VE{name}</ExternalName>{more}<OwnershipTypeMask>{ownership}</OwnershipTypeMask><ChangeTrackingEnabled>0</ChangeTrackingEnabled><IntroducedVersion>1.0</IntroducedVersion></entity></EntityInfo></Entity>
        """;

    private static string Assembly()
    {
        var full = AssemblyName.GetAssemblyName(Path.Combine(AppContext.BaseDirectory, "plugins", "TestPlugins.Tickets.dll")).FullName;
        string Type(string message) => message switch { "Retrieve" => "TestPlugins.Tickets.RetrieveTicket", "RetrieveMultiple" => "TestPlugins.Tickets.RetrieveTickets", _ => $"TestPlugins.Tickets.{message}Ticket" };
        var types = string.Concat(Array.ConvertAll(Plugins, p => $"<PluginType AssemblyQualifiedName=\"{Type(p)}, {full}\" PluginTypeId=\"{TypeId(p)}\" Name=\"{Type(p)}\"><FriendlyName>{p}</FriendlyName></PluginType>"));
        return $"<SolutionPluginAssemblies><PluginAssembly FullName=\"{full}\" PluginAssemblyId=\"{AssemblyId}\" CustomizationLevel=\"1\"><IsolationMode>2</IsolationMode><SourceType>0</SourceType><FileName>/PluginAssemblies/TestPlugins.Tickets-{AssemblyId}/TestPlugins.Tickets.dll</FileName><PluginTypes>{types}</PluginTypes></PluginAssembly></SolutionPluginAssemblies>";
    }
}
