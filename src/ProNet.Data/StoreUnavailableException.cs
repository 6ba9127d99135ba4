using System.Data.Common;

namespace ProNet.Data;

/// <summary>The store cannot be used; the message is a sentence for whoever runs the program.</summary>
public sealed class StoreUnavailableException(string sentence, Exception? innerException = null) : DbException(sentence, innerException);
