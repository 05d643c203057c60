using System;
using System.Runtime.Serialization;
using System.Security;

namespace Microsoft.Xrm.Sdk;

/// <summary>Changes of a context could not all be saved.</summary>
[Serializable]
public sealed class SaveChangesException : Exception
{
    [NonSerialized]
    private readonly SaveChangesResultCollection _results;

    public SaveChangesException()
    {
    }

    public SaveChangesException(string message) : base(message)
    {
    }

    public SaveChangesException(string message, Exception exception) : base(message, exception)
    {
    }

    public SaveChangesException(SaveChangesResultCollection results) : this(null, null, results)
    {
    }

    public SaveChangesException(string message, SaveChangesResultCollection results) : this(message, null, results)
    {
    }

    public SaveChangesException(Exception innerException, SaveChangesResultCollection results) : this(null, innerException, results)
    {
    }

    public SaveChangesException(string message, Exception innerException, SaveChangesResultCollection results) : base(message ?? "An error occured while processing this request.", innerException) => _results = results;

    private SaveChangesException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }

    /// <summary>What became of the requests up to the failure.</summary>
    public SaveChangesResultCollection Results => _results;

    [SecurityCritical]
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => base.GetObjectData(info, context);
}
