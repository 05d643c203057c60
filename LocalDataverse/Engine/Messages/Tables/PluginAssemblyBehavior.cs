using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>pluginassembly: name, version, culture and key token are read from the DLL, as the registration tools rely on.</summary>
internal sealed class PluginAssemblyBehavior : ITableBehavior
{
    public string Table => "pluginassembly";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => Describe(table, target);

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => Describe(table, target);

    private static void Describe(TableDefinition table, Entity target)
    {
        if (target.GetAttributeValue<string>("content") is not { Length: > 0 } content) return;
        PluginAssemblyInspection found;
        try
        {
            found = PluginAssemblyInspector.Inspect(Convert.FromBase64String(content));
        }
        catch (Exception e) when (e is FormatException or BadImageFormatException)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The content of the plug-in assembly is no .NET assembly in base 64: {e.Message}", e);
        }
        Set("name", found.Name);
        Set("version", found.Version);
        Set("culture", found.Culture);
        Set("publickeytoken", found.PublicKeyToken ?? "null");
        var version = Version.Parse(found.Version);
        Set("major", version.Major);
        Set("minor", version.Minor);

        void Set(string column, object value)
        {
            if (table.TryGetColumn(column, out _) && !target.Contains(column)) target[column] = value;
        }
    }
}
