using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>fieldpermission: speaks of a secured column.</summary>
internal sealed class FieldPermissionBehavior : ITableBehavior
{
    public string Table => "fieldpermission";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        var (name, column) = (target.GetAttributeValue<string>("entityname") ?? "", target.GetAttributeValue<string>("attributelogicalname") ?? "");
        if (operation.Metadata.TryGetTable(name, out var of) && of.TryGetColumn(column, out var definition) && definition.IsSecured) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.AttributeNotSecured,
            "One or more fields are not enabled for field level security. Field level security is not enabled until you publish the customizations.");
    }
}
