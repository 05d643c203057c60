using System.Globalization;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names a relationship; of one between rows of the same table also the side.</summary>
[DataContract(Name = "Relationship", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class Relationship : IExtensibleDataObject
{
    public Relationship()
    {
    }

    public Relationship(string schemaName) => SchemaName = schemaName;

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Side of the row that names the relationship; only needed between rows of one table, else null.</summary>
    [DataMember]
    public EntityRole? PrimaryEntityRole { get; set; }

    /// <summary>Schema name of the relationship.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    public override bool Equals(object obj) => obj is Relationship other && SchemaName == other.SchemaName && PrimaryEntityRole == other.PrimaryEntityRole;

    public override int GetHashCode() => (SchemaName?.GetHashCode() ?? 0) ^ PrimaryEntityRole.GetHashCode();

    /// <summary>The schema name, a dot, and the side: without one the text ends with the dot, which plug-ins that compare it count on.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", SchemaName, PrimaryEntityRole);
}
