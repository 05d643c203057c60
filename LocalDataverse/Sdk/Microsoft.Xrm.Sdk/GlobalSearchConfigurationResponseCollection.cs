using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Global search configuration response items.</summary>
[CollectionDataContract(Name = "GlobalSearchConfigurationResponseCollection", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
[Serializable]
public sealed class GlobalSearchConfigurationResponseCollection : DataCollection<GlobalSearchConfigurationCollection>
{
}
