using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App overridable setting info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AppOverridableSettingInfo : IExtensibleDataObject
{
    [DataMember]
    public string AppDisplayName { get; set; }

    [DataMember]
    public Guid AppId { get; set; }

    [DataMember]
    public Guid? AppSettingId { get; set; }

    [DataMember]
    public string AppUniqueName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public bool? IsCustomizable { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool? IsManaged { get; set; }

    [DataMember]
    public bool? IsPublished { get; set; }

    [DataMember]
    public string OverriddenPublishedValue { get; set; }

    [DataMember]
    public string OverriddenValue { get; set; }
}
