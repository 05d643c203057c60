using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Data.Exceptions;

/// <summary>The data source's address is wrong, or nothing is there.</summary>
[Serializable]
public class EndpointException : SdkExceptionBase
{
    public EndpointException(string message) : base(message)
    {
    }

    public EndpointException(Exception innerException) : base(innerException)
    {
    }

    public EndpointException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected EndpointException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
}
