using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Entity description minimal.</summary>
[DataContract(Name = "EntityDescriptionMinimal", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class EntityDescriptionMinimal
{
    [DataMember(IsRequired = true, Order = 1)]
    public AttributeDescriptionMinimal[] AttributeDescriptions { get; set; }

    [DataMember(IsRequired = true, Order = 0)]
    public string EntityName { get; set; }
}
