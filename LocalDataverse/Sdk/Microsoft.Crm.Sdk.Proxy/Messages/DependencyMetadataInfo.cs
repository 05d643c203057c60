using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Dependency metadata info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class DependencyMetadataInfo : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid dependencyid { get; set; }

    [DataMember]
    public int dependencytype { get; set; }

    [DataMember]
    public string dependencytypename { get; set; }

    [DataMember]
    public Guid dependentcomponentbasesolutionid { get; set; }

    [DataMember]
    public string dependentcomponentbasesolutionname { get; set; }

    [DataMember]
    public string dependentcomponentbasesolutionuniquename { get; set; }

    [DataMember]
    public string dependentcomponentbasesolutionversion { get; set; }

    [DataMember]
    public string dependentcomponentdisplayname { get; set; }

    [DataMember]
    public string dependentcomponententitylogicalname { get; set; }

    [DataMember]
    public string dependentcomponententitysetname { get; set; }

    [DataMember]
    public string dependentcomponentname { get; set; }

    [DataMember]
    public Guid dependentcomponentobjectid { get; set; }

    [DataMember]
    public string dependentcomponentparentdisplayname { get; set; }

    [DataMember]
    public Guid dependentcomponentparentid { get; set; }

    [DataMember]
    public int dependentcomponenttype { get; set; }

    [DataMember]
    public string dependentcomponenttypename { get; set; }

    [DataMember]
    public bool isdependencyremovalenabled { get; set; }

    [DataMember]
    public Guid requiredcomponentbasesolutionid { get; set; }

    [DataMember]
    public string requiredcomponentbasesolutionname { get; set; }

    [DataMember]
    public string requiredcomponentbasesolutionuniquename { get; set; }

    [DataMember]
    public string requiredcomponentbasesolutionversion { get; set; }

    [DataMember]
    public string requiredcomponentdisplayname { get; set; }

    [DataMember]
    public string requiredcomponententitylogicalname { get; set; }

    [DataMember]
    public string requiredcomponentname { get; set; }

    [DataMember]
    public Guid requiredcomponentobjectid { get; set; }

    [DataMember]
    public string requiredcomponentparentdisplayname { get; set; }

    [DataMember]
    public Guid requiredcomponentparentid { get; set; }

    [DataMember]
    public int requiredcomponenttype { get; set; }

    [DataMember]
    public string requiredcomponenttypename { get; set; }
}
