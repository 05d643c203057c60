using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Service plan.</summary>
[DataContract(Name = "ServicePlan", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ServicePlan : IExtensibleDataObject
{
    /// <summary>Name shown to people.</summary>
    [DataMember(IsRequired = false, Order = 2)]
    public string DisplayName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public string Name { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false)]
    public Guid ServicePlanId { get; set; }
}
