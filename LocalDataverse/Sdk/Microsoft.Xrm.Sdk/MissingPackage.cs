using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Missing package.</summary>
[DataContract(Name = "MissingPackage", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class MissingPackage
{
    [DataMember]
    public string AppName { get; set; }

    [DataMember]
    public bool IsFirstParty { get; set; }

    [DataMember]
    public string PackageName { get; set; }

    [DataMember]
    public MissingPackageResolutionAction ResolutionAction { get; set; }

    [DataMember]
    public string Version { get; set; }
}
