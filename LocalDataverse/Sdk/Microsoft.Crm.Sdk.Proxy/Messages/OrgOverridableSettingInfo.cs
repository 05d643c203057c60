using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Org overridable setting info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class OrgOverridableSettingInfo : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public bool IsCustomizable { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool IsManaged { get; set; }

    [DataMember]
    public Guid OrganizationSettingId { get; set; }

    [DataMember]
    public string OverriddenValue { get; set; }

    [DataMember]
    public bool? PresentInSolution { get; set; }
}
