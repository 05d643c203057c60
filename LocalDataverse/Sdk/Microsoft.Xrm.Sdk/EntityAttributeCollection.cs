using System;
using System.Collections.Specialized;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Entity attribute items.</summary>
[CollectionDataContract(Name = "EntityAttributeCollection", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
[Serializable]
public sealed class EntityAttributeCollection : DataCollection<string, StringCollection>
{
}
