using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>The platform's own data providers, and how a provider names its plug-ins ("Custom virtual table data providers", Microsoft Learn).</summary>
internal static class DataProviders
{
    /// <summary>Keeps the rows of elastic tables, in Dataverse: they are not virtual.</summary>
    public static readonly Guid Elastic = new("1d9bde74-9ebd-4da9-8ff5-aa74945b9f74");

    /// <summary>The data source that elastic tables name.</summary>
    public static readonly Guid ElasticSource = new("19897b6e-b2c2-461c-8f32-5a2413028030");

    /// <summary>Keeps the rows of data source tables, as JSON in entitydatasource.</summary>
    public static readonly Guid DataSources = new("b2112a7e-b26c-42f7-9b63-9a809a9d716f");

    /// <summary>Stands for a provider that isn't chosen yet.</summary>
    public static readonly Guid None = new("7015a531-cc0d-4537-b5f2-c882a1eb65ad");

    /// <summary>The plug-in type that stands for a message the provider doesn't implement.</summary>
    public static readonly Guid NotImplemented = new("c1919979-0021-4f11-a587-a8f904bdfdf9");

    private static readonly Dictionary<string, (string Column, AccessRight Right)> Messages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Create"] = ("createplugin", AccessRight.Create),
        ["Retrieve"] = ("retrieveplugin", AccessRight.Read),
        ["RetrieveMultiple"] = ("retrievemultipleplugin", AccessRight.Read),
        ["Update"] = ("updateplugin", AccessRight.Write),
        ["Delete"] = ("deleteplugin", AccessRight.Delete),
    };

    /// <summary>The columns of entitydataprovider that name plug-in types.</summary>
    public static IEnumerable<string> PluginColumns => Messages.Values.Select(m => m.Column);

    /// <summary>The column of entitydataprovider that names the message's plug-in; null for a message that virtual tables don't have.</summary>
    public static string? ColumnOf(string message) => Messages.TryGetValue(message, out var known) ? known.Column : null;

    /// <summary>The right that the message takes.</summary>
    public static AccessRight RightOf(string message) => Messages[message].Right;
}
