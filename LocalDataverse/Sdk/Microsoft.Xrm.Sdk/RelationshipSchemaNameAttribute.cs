using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Schema name of the relationship an early-bound property reads and writes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RelationshipSchemaNameAttribute : Attribute
{
    public RelationshipSchemaNameAttribute(string schemaName)
    {
        SchemaName = schemaName;
    }

    public RelationshipSchemaNameAttribute(string schemaName, EntityRole primaryEntityRole)
    {
        SchemaName = schemaName;
        PrimaryEntityRole = primaryEntityRole;
    }

    public EntityRole? PrimaryEntityRole { get; private set; }

    /// <summary>Schema name.</summary>
    public string SchemaName { get; private set; }
}
