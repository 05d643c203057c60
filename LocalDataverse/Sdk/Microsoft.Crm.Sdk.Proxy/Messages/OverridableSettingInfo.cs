using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Overridable setting info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class OverridableSettingInfo : IExtensibleDataObject
{
    [DataMember]
    public AppOverridableSettingInfo[] AppOverridableSettingInfo { get; set; }

    [DataMember]
    public int DataType { get; set; }

    [DataMember]
    public string DefaultValue { get; set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public string Description { get; set; }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public string DisplayName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool HasActiveCustomizations { get; set; }

    [DataMember]
    public string InformationUrl { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public bool IsCustomizable { get; set; }

    [DataMember]
    public bool IsHidden { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool IsManaged { get; set; }

    [DataMember]
    public bool IsOverridable { get; set; }

    [DataMember]
    public bool IsPlatform { get; set; }

    [DataMember]
    public OrgOverridableSettingInfo OrgOverridableSettingInfo { get; set; }

    [DataMember]
    public int OverridableLevel { get; set; }

    [DataMember]
    public bool? PresentInSolution { get; set; }

    [DataMember]
    public int ReleaseLevel { get; set; }

    [DataMember]
    public Guid SettingDefinitionId { get; set; }

    [DataMember]
    public string UniqueName { get; set; }
}
