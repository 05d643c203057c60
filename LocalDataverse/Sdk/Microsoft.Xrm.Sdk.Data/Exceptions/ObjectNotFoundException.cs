using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Data.Exceptions;

/// <summary>The data source has no such row.</summary>
[Serializable]
public class ObjectNotFoundException : SdkExceptionBase
{
    public ObjectNotFoundException(string message) : base(message)
    {
    }

    public ObjectNotFoundException(Exception innerException) : base(innerException)
    {
    }

    public ObjectNotFoundException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected ObjectNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
}
