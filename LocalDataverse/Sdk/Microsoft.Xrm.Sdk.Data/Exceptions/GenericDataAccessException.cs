using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Data.Exceptions;

/// <summary>A failure that none of the other exceptions names.</summary>
[Serializable]
public class GenericDataAccessException : SdkExceptionBase
{
    public GenericDataAccessException(string message) : base(message)
    {
    }

    public GenericDataAccessException(Exception innerException) : base(innerException)
    {
    }

    public GenericDataAccessException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected GenericDataAccessException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
}
