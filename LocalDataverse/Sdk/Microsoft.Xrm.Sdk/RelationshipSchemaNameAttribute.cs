namespace Microsoft.Xrm.Sdk;

[global::System.AttributeUsage((global::System.AttributeTargets)128)]
public sealed class RelationshipSchemaNameAttribute : global::System.Attribute
{
    public RelationshipSchemaNameAttribute(string schemaName)
    {
        SchemaName = schemaName;
    }

    public RelationshipSchemaNameAttribute(string schemaName, global::Microsoft.Xrm.Sdk.EntityRole primaryEntityRole)
    {
        SchemaName = schemaName;
        PrimaryEntityRole = primaryEntityRole;
    }

    public global::Microsoft.Xrm.Sdk.EntityRole? PrimaryEntityRole { get; private set; }

    public string SchemaName { get; private set; }
}
